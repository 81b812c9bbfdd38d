import { parseSync } from 'vite';

/** Attributes whose text a person sees or hears. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'hint',
  'intro',
  'label',
  'placeholder',
  'summary',
  'title',
];

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Texts in a component that a user would read and no translator would find: JSX text and spoken attributes. */
export function stringsOutside(fileName: string, code: string): string[] {
  const found: string[] = [];
  look(parseSync(fileName, code).program as unknown as Node, false, found);
  return found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
}

function look(node: Node, inAttribute: boolean, found: string[]): void {
  if (node.type === 'JSXText') found.push(String(node.value));
  if (node.type === 'JSXExpressionContainer' && !inAttribute) {
    found.push(...literals(node.expression as Node));
  }
  const isAttribute = node.type === 'JSXAttribute';
  if (isAttribute && SPOKEN.includes(String((node.name as { name?: unknown }).name))) {
    found.push(...literals(valueOfAttribute(node)));
  }
  // An element within an attribute is looked at as any other.
  const inside = isAttribute || (inAttribute && node.type !== 'JSXElement');
  for (const child of Object.values(node).flat()) {
    if (isNode(child)) look(child, inside, found);
  }
}

function valueOfAttribute({ value }: Node): Node | null {
  if (!isNode(value)) return null;
  return value.type === 'JSXExpressionContainer' ? (value.expression as Node) : value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Texts that an expression may come to, without those that it hands to a function. */
function literals(node: Node | null): string[] {
  if (!node) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral')
    return (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
  if (node.type === 'ConditionalExpression')
    return [...literals(node.consequent as Node), ...literals(node.alternate as Node)];
  if (node.type === 'LogicalExpression') return literals(node.right as Node);
  return [];
}
