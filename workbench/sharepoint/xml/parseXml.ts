import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element; attributes are decoded text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly inside, joined. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Numeric references (`&#228;`) are only decoded with this.
  htmlEntities: true
});

type RawNode = Readonly<Record<string, unknown>>;

/** The outermost elements in order, or undefined when the text is not well-formed XML. */
export function parseXml(text: string): readonly XmlNode[] | undefined {
  // A wrapper makes fragments such as a bare `<Where>` well-formed.
  const wrapped = `<root>${text.replace(/^\s*<\?xml[^>]*\?>/, '')}</root>`;
  if (XMLValidator.validate(wrapped) !== true) {
    return undefined;
  }
  const parsed: unknown = parser.parse(wrapped);
  const [root] = Array.isArray(parsed) ? parsed.filter(isRawNode).map(toNode) : [];
  return root?.children;
}

function toNode(raw: RawNode): XmlNode {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const content = raw[name];
  const inner = Array.isArray(content) ? content.filter(isRawNode) : [];
  return {
    name,
    attributes: toAttributes(raw[':@']),
    children: inner.filter((node) => !('#text' in node)).map(toNode),
    text: inner.map((node) => ('#text' in node ? String(node['#text']) : '')).join('')
  };
}

function toAttributes(raw: unknown): Readonly<Record<string, string>> {
  return isRawNode(raw) ? Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, String(value)])) : {};
}

function isRawNode(value: unknown): value is RawNode {
  return typeof value === 'object' && value !== null;
}

/** The child element of that name, in any case. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name.toLowerCase() === name.toLowerCase());
}

export function isTrue(text: string | undefined): boolean {
  return /^(true|1)$/i.test(text ?? '');
}
