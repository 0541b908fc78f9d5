/** Stands in for a compiled SCSS module: every class is called by its own name. */
const classNames = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (name === '__esModule' ? false : String(name)) }
);

export default classNames;
