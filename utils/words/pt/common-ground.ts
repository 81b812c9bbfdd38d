import type { commonGround as english } from '../en/common-ground';
import type { Entry } from '../translate';

/** A clause is in the language of the draft, so it stands apart. */
export const commonGround: Record<keyof typeof english, Entry> = {
  'ground.advice': 'O conselho que você recebeu: {clause}.',
  'ground.did': 'Da sua anotação: {clause}.',
  'ground.need': 'Da sua anotação: {clause}.',
  'ground.met': 'Vocês se conhecem: {clause}.',
  'ground.referral': '{referrer} fala por você: {clause}.',
  'ground.worked-together': 'Vocês trabalharam juntos em {org}.',
  'ground.employer-overlap': 'Vocês estavam em {org} ao mesmo tempo, em {year}.',
  'ground.employer': 'Vocês conhecem {org} por dentro.',
  'ground.used-work': 'Você usou {work}.',
  'ground.attended': 'Vocês estiveram no mesmo evento: {event}.',
  'ground.shared-move': 'A mesma mudança que você quer fazer: de {pastOrg} para {title} em {org}.',
  'ground.shared-start': 'O mesmo começo: {pastTitle} em {pastOrg}, antes de {org}.',
  'ground.post': 'Você leu o post: “{quote}”.',
  'ground.school': 'A mesma instituição de ensino: {school}.',
  'ground.group': 'O mesmo grupo: {group}.',
  'ground.skill': 'A mesma competência: {skill}.',
  'ground.city': 'A mesma cidade: {city}.',
  'ground.field': 'Trabalha onde você quer chegar: {title} em {org}.',
};
