import type { app as english } from '../en/app';
import type { Entry } from '../translate';

export const app: Record<keyof typeof english, Entry> = {
  'app.toaster.label': 'Mensagens do Kith ({hotkey})',
  'app.toaster.dismiss': 'Dispensar',
  'app.close': 'Fechar',
  'app.cancel': 'Cancelar',
  'app.healing': 'O navegador perdeu os dados do Kith. O Kith está colocando tudo de volta',
  'app.healed.seen': 'Já li',

  'app.failed.title': 'Não foi possível mostrar isto',
  'app.failed.text':
    'O que você salvou está seguro. Mostre de novo; se continuar assim, feche o Kith e abra outra vez.',
  'app.failed.retry': 'Mostrar de novo',
  'app.notKept': 'Não deu certo. O que já estava salvo está seguro; tente de novo.',
  'app.notKept.diskFull':
    'O disco está cheio, então isso não foi guardado. Libere espaço e tente de novo.',

  'app.guide.label': 'Sua primeira mensagem',
  'app.guide.save': '1. Salvar alguém',
  'app.guide.save.how':
    'Abra um perfil no LinkedIn, clique no botão do Kith na barra de ferramentas e salve a pessoa.',
  'app.guide.save.here': 'Esta é a pessoa à sua frente. Um clique a salva.',
  'app.guide.story': '2. Duas linhas sobre você',
  'app.guide.story.how': 'Uma mensagem que só poderia ser sua precisa de um pouco da sua história.',
  'app.guide.story.here': 'Bastam duas frases: quem você é e o que procura.',
  'app.guide.story.go': 'Ir para a história',
  'app.guide.copy': '3. Copiar um rascunho',
  'app.guide.copy.how': 'Leia o rascunho, mude o que quiser, copie. Quem envia é você.',
  'app.guide.copy.go': 'Começar a escrever',
  'app.guide.done': '(feito)',
  'app.guide.over': 'Já sei o caminho',

  'app.keys.title': 'Teclas',
  'app.keys.tab': 'Passar por tudo o que pode ser acionado',
  'app.keys.arrows': 'Andar por uma lista, um menu ou uma fileira de abas',
  'app.keys.enter': 'Fazer a primeira ação de um lembrete: escrever ou olhar',
  'app.keys.done': 'Marcar este lembrete como feito',
  'app.keys.snooze': 'Adiar este lembrete',
  'app.keys.undo': 'Desfazer a última ação em um lembrete',
  'app.keys.toasts': 'Ir para a última mensagem do Kith',
  'app.keys.escape': 'Fechar o que está aberto',
  'app.keys.this': 'Mostrar estas teclas',
  'app.keys.more': 'As teclas que funcionam em todo o navegador estão nas opções, em Atalhos.',
};
