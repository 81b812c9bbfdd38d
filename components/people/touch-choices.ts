import type { Touch, TouchType } from '../../utils/model/touch';
import type { WordKey } from '../../utils/words/en';

/** What one can add to a timeline by hand. */
export interface TouchChoice {
  id: string;
  label: WordKey;
  type: TouchType;
  dir: Touch['dir'];
}

export const TOUCH_CHOICES = [
  { id: 'reply', label: 'timeline.type.reply', type: 'reply', dir: 'in' },
  { id: 'message', label: 'timeline.type.message', type: 'message', dir: 'out' },
  { id: 'theyWrote', label: 'timeline.type.theyWrote', type: 'message', dir: 'in' },
  { id: 'call', label: 'timeline.type.call', type: 'call', dir: 'out' },
  { id: 'meeting', label: 'timeline.type.meeting', type: 'meeting', dir: 'out' },
  { id: 'thanks', label: 'timeline.type.thanks', type: 'thanks', dir: 'out' },
  { id: 'introduced', label: 'timeline.type.introduced', type: 'introduction', dir: 'in' },
  { id: 'introduction', label: 'timeline.type.introduction', type: 'introduction', dir: 'out' },
  { id: 'invitation', label: 'timeline.type.invitation', type: 'invitation', dir: 'out' },
  { id: 'accepted', label: 'timeline.type.accepted', type: 'invitation-accepted', dir: 'in' },
  { id: 'withdrawn', label: 'timeline.type.withdrawn', type: 'invitation-withdrawn', dir: 'out' },
  { id: 'note', label: 'timeline.type.note', type: 'note', dir: 'out' },
] as const satisfies TouchChoice[];
export type TouchChoiceId = (typeof TOUCH_CHOICES)[number]['id'];
