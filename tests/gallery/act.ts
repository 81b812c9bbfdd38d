/** What a person does on a screen before its picture is taken: in the page, without words of any language. */

/** The first element that a selector finds, as soon as it is there. */
export function appears(selector: string): Promise<HTMLElement> {
  const find = () => document.querySelector<HTMLElement>(selector);
  const found = find();
  if (found) return Promise.resolve(found);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const now = find();
      if (!now) return;
      observer.disconnect();
      resolve(now);
    });
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
    });
  });
}

/** Hands files to the screen's first file field. */
export async function handOver(...files: File[]): Promise<void> {
  const field = (await appears('main input[type=file]')) as HTMLInputElement;
  const given = new DataTransfer();
  for (const file of files) given.items.add(file);
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types into a field as React hears it. */
export async function write(selector: string, text: string): Promise<void> {
  const field = (await appears(selector)) as HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setValue?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export async function press(selector: string): Promise<void> {
  const element = await appears(selector);
  // Radix's tabs listen to the press, buttons to the click.
  element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
  element.click();
}
