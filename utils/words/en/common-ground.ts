/** What two people share, said in a line. `{slots}` are filled by `t()`. */
export const commonGround = {
  'ground.advice': 'They told you to {clause}.',
  'ground.did': 'From your note: {clause}.',
  'ground.need': 'From your note: {clause}.',
  'ground.met': 'You met: {clause}.',
  'ground.referral': '{referrer} speaks for you: {clause}.',
  'ground.worked-together': 'You worked together at {org}.',
  'ground.employer-overlap': 'You were both at {org} in {year}.',
  'ground.employer': 'You both know {org} from the inside.',
  'ground.used-work': 'You have used {work}.',
  'ground.attended': 'You were both at {event}.',
  'ground.shared-move':
    'The same move: from {pastOrg} to {title} at {org}, the way you want to go.',
  'ground.shared-start': 'The same start: {pastTitle} at {pastOrg}, before {org}.',
  'ground.post': 'You read their post: “{quote}”.',
  'ground.school': 'You both went to {school}.',
  'ground.group': 'You both belong to {group}.',
  'ground.skill': 'You both list {skill} as a skill.',
  'ground.city': 'You both live in {city}.',
  'ground.field': 'They work where you want to go: {title} at {org}.',
} as const;
