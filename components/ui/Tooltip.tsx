import type { CSSProperties, FocusEvent, PointerEvent, ReactElement, RefObject } from 'react';
import { cloneElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** A few words; never the only place where something important stands. */
  text: string;
  /** One element that takes the handlers of a button. */
  children: ReactElement<Partial<Handlers>>;
}

interface Handlers {
  onPointerEnter(event: PointerEvent): void;
  onPointerLeave(...event: [PointerEvent?]): void;
  onPointerDown(...event: [PointerEvent?]): void;
  onFocus(event: FocusEvent): void;
  onBlur(...event: [FocusEvent?]): void;
}

/** A pointer that only passes by asks nothing; one that goes from the control to the words may take its time. */
const WAIT_MS = 500;
const GRACE_MS = 150;
const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * Words beside a control on hover and on focus; Escape hides them, the pointer may rest on them. Made here and not by a
 * library, because a list has three on every row, and until one is shown it may cost nothing.
 */
export function Tooltip({ text, children }: TooltipProps) {
  const [beside, setBeside] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isPressed = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const after = (milliseconds: number, element: Element | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setBeside(element), milliseconds);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setBeside(null);
  };
  const handlers: Handlers = {
    onPointerEnter({ currentTarget, pointerType }) {
      if (pointerType !== 'touch') after(beside ? 0 : WAIT_MS, currentTarget);
    },
    onPointerLeave: () => after(GRACE_MS, null),
    onPointerDown() {
      isPressed.current = true;
      hide();
    },
    onFocus({ currentTarget }) {
      // A focus that a click gave asks for nothing.
      if (!isPressed.current) after(0, currentTarget);
      isPressed.current = false;
    },
    onBlur: hide,
  };
  return (
    <>
      {cloneElement(children, withOwn(children.props, handlers))}
      {beside && (
        <Words
          text={text}
          beside={beside}
          onHide={hide}
          onPointerEnter={() => after(0, beside)}
          onPointerLeave={() => after(GRACE_MS, null)}
        />
      )}
    </>
  );
}

/** The control keeps its own handlers: a menu opens on the very press that hides the words. */
function withOwn(own: Partial<Handlers>, added: Handlers): Handlers {
  return {
    onPointerEnter(event) {
      own.onPointerEnter?.(event);
      added.onPointerEnter(event);
    },
    onPointerLeave(...event) {
      own.onPointerLeave?.(...event);
      added.onPointerLeave();
    },
    onPointerDown(...event) {
      own.onPointerDown?.(...event);
      added.onPointerDown();
    },
    onFocus(event) {
      own.onFocus?.(event);
      added.onFocus(event);
    },
    onBlur(...event) {
      own.onBlur?.(...event);
      added.onBlur();
    },
  };
}

interface WordsProps {
  text: string;
  beside: Element;
  onHide: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

function Words({ text, beside, onHide, ...handlers }: WordsProps) {
  const box = useRef<HTMLDivElement>(null);
  const place = usePlace(box, beside);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onHide();
    };
    // What it stands beside moves when anything scrolls.
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('scroll', onHide, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('scroll', onHide, true);
    };
  }, [onHide]);
  return createPortal(
    <div {...handlers} ref={box} role="tooltip" className={styles.tooltip} style={place}>
      {text}
    </div>,
    // Within a dialog, because everything outside of it is inert.
    beside.closest('[role=dialog], [role=alertdialog]') ?? document.body,
  );
}

/** Under the control, above it where there is no room, and never over the edge. */
function usePlace(box: RefObject<HTMLElement | null>, beside: Element): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    if (!box.current) return;
    const { width, height } = box.current.getBoundingClientRect();
    const at = beside.getBoundingClientRect();
    const under = at.bottom + GAP_PX;
    const hasRoom = under + height + EDGE_PX <= window.innerHeight;
    const left = at.left + at.width / 2 - width / 2;
    const farthest = document.documentElement.clientWidth - width - EDGE_PX;
    setPlace({
      insetBlockStart: hasRoom ? under : at.top - GAP_PX - height,
      left: Math.max(EDGE_PX, Math.min(left, farthest)),
    });
  }, [box, beside]);
  return place;
}
