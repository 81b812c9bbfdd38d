import styles from './KeyHint.module.css';

/** A shortcut as keys to press together, e.g. ["Alt", "Shift", "S"]. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.hint} dir="ltr">
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && <span className={styles.plus}>+</span>}
          <kbd className={styles.key}>{key}</kbd>
        </span>
      ))}
    </span>
  );
}
