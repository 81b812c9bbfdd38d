import { FolderInput } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../ui/Button';
import styles from './FileDrop.module.css';

interface FileDropProps {
  /** "Drop the zip here", and what it says while files hover over it. */
  label: string;
  hoverLabel: string;
  buttonLabel: string;
  /** Kinds to offer first: ".zip,.csv". */
  accept: string;
  multiple?: boolean;
  /** Choosing is what the page is for; otherwise the page has another first thing to do. */
  isMain?: boolean;
  onFiles: (files: File[]) => void;
}

/** A place to drop files on, with a button that opens the browser's own dialog for who does not drag. */
export function FileDrop(props: FileDropProps) {
  const {
    label,
    hoverLabel,
    buttonLabel,
    accept,
    multiple = false,
    isMain = false,
    onFiles,
  } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the extra way; the button does the same.
    <div
      className={`${styles.drop} ${isOver ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      <FolderInput aria-hidden="true" className={styles.icon} />
      <p>{isOver ? hoverLabel : label}</p>
      <input
        ref={input}
        type="file"
        className={styles.input}
        aria-label={buttonLabel}
        tabIndex={-1}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that the same file can be chosen again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button variant={isMain ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {buttonLabel}
      </Button>
    </div>
  );
}
