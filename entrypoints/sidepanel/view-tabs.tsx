import { BookOpen, Compass, PenLine, Sun, UserRound, Users } from 'lucide-react';
import { t } from '../../utils/words/translate';

/** The views of the panel in their order, by what their tab says. */
export const VIEW_TABS = [
  { id: 'person', label: () => t('panel.person'), icon: <UserRound /> },
  { id: 'draft', label: () => t('panel.draft'), icon: <PenLine /> },
  { id: 'today', label: () => t('panel.today'), icon: <Sun /> },
  { id: 'people', label: () => t('panel.people'), icon: <Users /> },
  { id: 'story', label: () => t('panel.story'), icon: <BookOpen /> },
  { id: 'progress', label: () => t('panel.progress'), icon: <Compass /> },
] as const;

export type View = (typeof VIEW_TABS)[number]['id'];
