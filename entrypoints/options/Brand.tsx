import styles from './App.module.css';

/** Kith's own mark and name. */
export function Brand() {
  return (
    <p className={styles.brand}>
      <img src="/icon/48.png" alt="" width="24" height="24" />
      Kith
    </p>
  );
}
