import type { firstRun as english } from '../en/first-run';
import type { Entry } from '../translate';

/**
 * The sentence beginnings, their examples and the preview stay English: Kith drafts in English or German, and what is
 * typed here goes into messages word for word.
 */
export const firstRun: Record<keyof typeof english, Entry> = {
  'firstRun.where': 'Passo {step} de {steps}',
  'firstRun.steps': 'Os primeiros passos',
  'firstRun.back': 'Voltar',
  'firstRun.next': 'Continuar',
  'firstRun.skip': 'Pular',
  'firstRun.leave': 'Ir para as configurações',
  'firstRun.kept': 'Guardado.',
  'firstRun.loading': 'Abrindo…',

  'firstRun.promises.title': 'Escreva às pessoas do seu jeito',
  'firstRun.promises.short': 'O que o Kith faz',
  'firstRun.promises.intro':
    'O Kith ajuda você a encontrar a pessoa certa no LinkedIn, um motivo claro para escrever e as suas próprias palavras para isso. E lembra o que vocês devem um ao outro. Com isto você pode contar:',
  'firstRun.promises.1.title': 'Quem envia é você',
  'firstRun.promises.1.text':
    'O Kith rascunha e copia. Ele nunca digita, clica, convida nem rola a página no LinkedIn.',
  'firstRun.promises.2.title': 'Uma página, no seu clique',
  'firstRun.promises.2.text':
    'Ele lê a página que você tem aberta quando você pede. Não visita nada por conta própria.',
  'firstRun.promises.3.title': 'Só seu',
  'firstRun.promises.3.text':
    'Tudo fica neste navegador. Sem conta, nada é enviado a lugar nenhum. Exporte ou apague quando quiser.',
  'firstRun.promises.4.title': 'Nada inventado',
  'firstRun.promises.4.text':
    'Cada fato em um rascunho vem da página, de você ou do que aconteceu entre vocês, e o Kith mostra de onde.',
  'firstRun.promises.5.title': 'Honesto quando falha',
  'firstRun.promises.5.text': 'O que ele não conseguiu ler fica vazio, e ele avisa.',
  'firstRun.promises.6.title': 'Nada se perde',
  'firstRun.promises.6.text':
    'O que ele disse que salvou está lá amanhã. Tudo o que você excluir pode voltar por 30 dias.',
  'firstRun.promises.7.title': 'As pessoas primeiro',
  'firstRun.promises.7.text':
    'Marque alguém como “melhor não”, e o Kith deixa essa pessoa em paz. Depois de duas mensagens sem resposta, ele sugere deixar quieto.',
  'firstRun.promises.time':
    'Os próximos passos levam uns dois minutos. Você pode pular qualquer um deles.',

  'firstRun.consent.title': 'Antes que o Kith leia uma página',
  'firstRun.consent.short': 'Seu consentimento',
  'firstRun.consent.what.title': 'O que o Kith lê',
  'firstRun.consent.what':
    'O perfil ou a conversa do LinkedIn que você tem aberta, quando você pede: nome, título, experiência, formação e o que mais estiver lá. Ele guarda isso neste navegador e não envia a lugar nenhum.',
  'firstRun.consent.rule.title': 'O que o LinkedIn diz',
  'firstRun.consent.rule':
    'O contrato do usuário do LinkedIn proíbe extensões que copiam perfis. O LinkedIn pode restringir uma conta por isso.',
  'firstRun.consent.careful.title': 'Como o Kith é pequeno e cuidadoso',
  'firstRun.consent.careful':
    'Uma página por vez, no seu clique, no ritmo da sua própria leitura. Nenhum pedido ao LinkedIn, nada feito por você lá. Mesmo assim, o risco é da sua conta, então a decisão é sua.',
  'firstRun.consent.other.title': 'Um caminho sem ler páginas',
  'firstRun.consent.other':
    'O LinkedIn dá a você um arquivo com os seus próprios dados. Com ele, o Kith conhece as suas conexões sem ler uma única página.',
  'firstRun.consent.agree': 'Entendi e concordo',
  'firstRun.consent.later': 'Agora não',
  'firstRun.consent.laterHint':
    'Enquanto você não concordar, o Kith não lê nenhuma página. Ele pergunta de novo quando você salvar alguém pela primeira vez.',
  'firstRun.consent.given': 'Você concordou {day}. Pode voltar atrás em “Privacidade”.',

  'firstRun.story.title': 'Cinco frases sobre você',
  'firstRun.story.short': 'Sua história',
  'firstRun.story.intro':
    'Termine as que quiser e deixe o resto. Os rascunhos são feitos destas palavras. O Kith escreve em inglês ou alemão: use a língua das suas mensagens, do jeito que você falaria.',
  'firstRun.story.name': 'Seu nome',
  'firstRun.story.name.hint': 'como você assina uma mensagem',
  'firstRun.story.was': 'I was',
  'firstRun.story.was.example': 'a primary-school teacher for sixteen years',
  'firstRun.story.now': 'Now I',
  'firstRun.story.now.example': 'test library pages with a screen reader every week',
  'firstRun.story.lookingFor': 'I’m looking for',
  'firstRun.story.lookingFor.example': 'a first job as an accessibility tester',
  'firstRun.story.offer': 'I can help with',
  'firstRun.story.offer.example': 'reading a page aloud as a teacher would',
  'firstRun.story.learn': 'I’d like to learn',
  'firstRun.story.learn.example': 'how you found your first testers',
  'firstRun.story.onlyTheRest': 'A frase já começou: “{beginning}…”. Aqui vai só o resto.',
  'firstRun.story.preview': 'Como poderia soar numa mensagem',
  'firstRun.story.preview.empty': 'Suas frases aparecem aqui enquanto você digita.',

  'firstRun.why.title': 'Por que você busca contatos agora',
  'firstRun.why.short': 'O seu porquê',
  'firstRun.why.intro':
    'As pessoas gostam de ajudar quando sabem para quê. Isto fica com você; o Kith usa para escolher quem e o que sugerir.',
  'firstRun.why.aims': 'O que mais ajudaria você?',
  'firstRun.why.doors': 'Portas',
  'firstRun.why.doors.hint': 'um emprego, um cliente, uma apresentação',
  'firstRun.why.knowledge': 'Conhecimento',
  'firstRun.why.knowledge.hint': 'como uma área, um cargo ou uma empresa funciona de verdade',
  'firstRun.why.inspiration': 'Inspiração',
  'firstRun.why.inspiration.hint': 'ver o que é possível',
  'firstRun.why.ideas': 'Ideias',
  'firstRun.why.ideas.hint': 'pensar em algo junto com outras pessoas',
  'firstRun.why.support': 'Apoio',
  'firstRun.why.support.hint': 'gente que está no mesmo barco',
  'firstRun.why.role': 'O cargo ou a área que você tem em mente',
  'firstRun.why.role.hint':
    'por exemplo: accessibility tester. Deixe vazio se ainda está em aberto.',
  'firstRun.why.line': 'O seu porquê, em uma linha',
  'firstRun.why.line.hint':
    'na língua das suas mensagens: I want to move from teaching into accessibility testing',

  'firstRun.persona.title': 'Quem você gostaria de conhecer?',
  'firstRun.persona.short': 'Um tipo de pessoa',
  'firstRun.persona.intro':
    'Ainda não um nome, e sim um tipo de pessoa. Assim fica mais fácil procurar, e pedir também.',
  'firstRun.persona.examples': 'Começar por um exemplo',

  'firstRun.saving.title': 'Como salvar alguém',
  'firstRun.saving.short': 'Como salvar',
  'firstRun.saving.1': 'Abra o perfil de alguém no LinkedIn.',
  'firstRun.saving.2':
    'Clique no botão do Kith na barra de ferramentas e depois em “Salvar”. Ou pressione {keys}.',
  'firstRun.saving.2.noKeys':
    'Clique no botão do Kith na barra de ferramentas e depois em “Salvar”.',
  'firstRun.saving.3':
    'O painel ao lado da página mostra o que foi lido, o que não foi e o que vocês têm em comum.',
  'firstRun.saving.access.title': 'O Kith pode acompanhar você em linkedin.com?',
  'firstRun.saving.access.intro':
    'Não é necessário. Sem isso, clique uma vez no botão do Kith em cada aba. Você pode mudar de ideia quando quiser.',
  'firstRun.saving.access.intro.firefox':
    'O Firefox esquece o seu clique sempre que você muda de página, então aqui este é o caminho mais fácil. Você pode mudar de ideia quando quiser.',
  'firstRun.saving.access.for': 'O que fala a favor',
  'firstRun.saving.access.for.1': 'O painel acompanha de perfil em perfil sem clique.',
  'firstRun.saving.access.for.2':
    'Quando você abre uma conversa com alguém que salvou, o Kith percebe a resposta.',
  'firstRun.saving.access.against': 'O que fala contra',
  'firstRun.saving.access.against.1':
    'O Kith poderia então ler qualquer página do LinkedIn que você abrir. Ele promete olhar só com a janelinha ou o painel aberto, a não ser que você peça para anotar as respostas na hora, e salvar só no seu clique.',
  'firstRun.saving.access.against.2':
    'O navegador vai mostrar que o Kith tem acesso a linkedin.com.',
  'firstRun.saving.access.allow': 'Permitir linkedin.com',
  'firstRun.saving.access.allowed': 'O Kith pode acompanhar você em linkedin.com.',
  'firstRun.saving.access.takeBack': 'Retirar o acesso',
  'firstRun.saving.access.refused': 'Não permitido, e tudo bem. O Kith não pede mais nada.',
  'firstRun.saving.button.title': 'O Kith pode mostrar um botão “Salvar” nos perfis?',
  'firstRun.saving.button.intro': 'Também não é necessário, e fica desligado até você ligar.',
  'firstRun.saving.button.for.1':
    'Você salva onde está olhando, com um clique. O painel abre ao lado.',
  'firstRun.saving.button.for.1.firefox':
    'Você salva onde está olhando, com um clique. O botão diz o que deu.',
  'firstRun.saving.button.for.2': 'Ele fica em um canto e não faz nada até você clicar.',
  'firstRun.saving.button.against.1':
    'O contrato do usuário do LinkedIn proíbe acrescentar algo às páginas, e o LinkedIn pode ver que o botão está lá.',
  'firstRun.saving.button.against.2':
    'Ele precisa do acesso a linkedin.com; o navegador pede esse acesso quando você liga o botão.',
  'firstRun.saving.button.show': 'Mostrar “Salvar no Kith” nos perfis',
  'firstRun.saving.button.show.hint':
    'A partir da próxima página que você abrir no LinkedIn. Dá para desligar a qualquer momento em “Privacidade”.',

  'firstRun.people.title': 'Traga as pessoas que você conhece',
  'firstRun.people.short': 'Primeiras pessoas',
  'firstRun.people.intro': 'Escolha um começo; os outros continuam abertos para você.',
  'firstRun.people.archive.title': 'O arquivo do LinkedIn com os seus dados',
  'firstRun.people.archive.text':
    'Todas as suas conexões, e quem respondeu a quem, de um arquivo que o LinkedIn dá a você. Nenhuma página é lida.',
  'firstRun.people.archive.open': 'Escolher o arquivo',
  'firstRun.people.first.title': 'Uma pessoa, agora',
  'firstRun.people.first.text':
    'Abra o perfil de alguém que quer bem a você, clique no botão do Kith na barra de ferramentas e salve a pessoa.',
  'firstRun.people.first.open': 'Abrir o LinkedIn',
  'firstRun.people.example.title': 'Uma pessoa inventada, para experimentar',
  'firstRun.people.example.text':
    'Priya Example não existe. Escreva um rascunho para ela, marque como enviado, veja o lembrete. Depois, remova.',
  'firstRun.people.example.add': 'Incluir Priya Example',
  'firstRun.people.example.added': 'Priya Example está entre os seus contatos.',
  'firstRun.people.example.show': 'Mostrar no painel',
  'firstRun.people.example.remove': 'Remover Priya Example',
  'firstRun.people.example.removed': 'Priya Example se foi, com tudo o que você testou com ela.',
  'firstRun.people.undo': 'Desfazer',
  'firstRun.newTab': 'abre em uma nova aba',

  'firstRun.done.title': 'É só isso',
  'firstRun.done.short': 'E agora',
  'firstRun.done.pin.title': 'Deixe o Kith à vista',
  'firstRun.done.pin.picture':
    'A barra de ferramentas do navegador: a peça de quebra-cabeça está aberta e, na lista, o alfinete ao lado do Kith está fixado.',
  'firstRun.done.pin.1': 'Clique na peça de quebra-cabeça na ponta direita da barra de endereços.',
  'firstRun.done.pin.2': 'Clique no alfinete ao lado do Kith.',
  'firstRun.done.pin.firefox.1':
    'Clique na peça de quebra-cabeça na ponta direita da barra de endereços.',
  'firstRun.done.pin.firefox.2':
    'Clique na engrenagem ao lado do Kith e depois em “Fixar na barra de ferramentas”.',
  'firstRun.done.next.title': 'Depois',
  'firstRun.done.next.1': 'Abra o perfil de alguém de quem você gostaria de ter notícias.',
  'firstRun.done.next.2': 'Clique no botão do Kith e salve a pessoa.',
  'firstRun.done.next.3':
    'Escolha o que quer pedir, leia o rascunho, mude uma palavra, envie você.',
  'firstRun.done.noConsent':
    'Você ainda não concordou com a leitura de páginas, então o Kith vai perguntar antes de ler a primeira.',
  'firstRun.done.openLinkedIn': 'Abrir o LinkedIn',
  'firstRun.done.openPanel': 'Abrir o painel',
};
