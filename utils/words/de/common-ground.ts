import type { commonGround as english } from '../en/common-ground';
import type { Entry } from '../translate';

/** What two people share, said in a line. `{slots}` are filled by `t()`. A clause is in the language of the draft, so it stands apart. */
export const commonGround: Record<keyof typeof english, Entry> = {
  'ground.advice': 'Der Rat an dich: {clause}.',
  'ground.did': 'Aus deiner Notiz: {clause}.',
  'ground.need': 'Aus deiner Notiz: {clause}.',
  'ground.met': 'Ihr kennt euch: {clause}.',
  'ground.referral': '{referrer} spricht für dich: {clause}.',
  'ground.worked-together': 'Ihr habt bei {org} zusammengearbeitet.',
  'ground.employer-overlap': 'Ihr wart {year} beide bei {org}.',
  'ground.employer': 'Ihr kennt beide {org} von innen.',
  'ground.used-work': 'Du hast {work} benutzt.',
  'ground.attended': 'Ihr wart beide dabei: {event}.',
  'ground.shared-move':
    'Derselbe Wechsel: von {pastOrg} zu {title} bei {org}, dahin willst du auch.',
  'ground.shared-start': 'Derselbe Anfang: {pastTitle} bei {pastOrg}, vor {org}.',
  'ground.post': 'Du hast den Beitrag gelesen: „{quote}“.',
  'ground.school': 'Dieselbe Schule: {school}.',
  'ground.group': 'Dieselbe Gruppe: {group}.',
  'ground.skill': 'Dieselbe Kenntnis: {skill}.',
  'ground.city': 'Ihr wohnt beide in {city}.',
  'ground.field': 'Arbeitet da, wo du hinwillst: {title} bei {org}.',
};
