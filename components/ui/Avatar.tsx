import { User } from 'lucide-react';
import styles from './Avatar.module.css';
import { avatarColour, initials } from './initials';

export interface AvatarProps {
  /** The name stands beside it in words: the avatar itself is decoration. */
  name: string;
  size?: 'small' | 'normal' | 'large';
}

/** Initials in a colour of the name. No photos: a picture's address would tell LinkedIn who is looked at. */
export function Avatar({ name, size = 'normal' }: AvatarProps) {
  const letters = initials(name);
  const colour = avatarColour(name);
  return (
    <span
      aria-hidden="true"
      className={`${styles.avatar} ${styles[size]}`}
      style={{ background: `var(--avatar-${colour})`, color: `var(--avatar-${colour}-ink)` }}
    >
      {letters || <User />}
    </span>
  );
}
