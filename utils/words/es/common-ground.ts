import type { commonGround as english } from '../en/common-ground';
import type { Entry } from '../translate';

/** What two people share, said in a line. `{slots}` are filled by `t()`. A clause is in the language of the draft, so it stands apart. */
export const commonGround: Record<keyof typeof english, Entry> = {
  'ground.advice': 'El consejo que te dio: {clause}.',
  'ground.did': 'De tu nota: {clause}.',
  'ground.need': 'De tu nota: {clause}.',
  'ground.met': 'Ya conoces a esta persona: {clause}.',
  'ground.referral': '{referrer} habla por ti: {clause}.',
  'ground.worked-together': 'Trabajaste con esta persona en {org}.',
  'ground.employer-overlap': 'En {year} coincidiste con esta persona en {org}.',
  'ground.employer': 'Como tú, conoce {org} por dentro.',
  'ground.used-work': 'Has usado {work}.',
  'ground.attended': 'Coincidiste con esta persona en {event}.',
  'ground.shared-move': 'El mismo cambio: de {pastOrg} a {title} en {org}, hacia donde quieres ir.',
  'ground.shared-start': 'El mismo comienzo: {pastTitle} en {pastOrg}, antes de {org}.',
  'ground.post': 'Leíste su publicación: «{quote}».',
  'ground.school': 'Como tú, estudió en {school}.',
  'ground.group': 'Como tú, pertenece a {group}.',
  'ground.skill': 'La misma aptitud: {skill}.',
  'ground.city': 'Como tú, vive en {city}.',
  'ground.field': 'Trabaja donde quieres llegar: {title} en {org}.',
};
