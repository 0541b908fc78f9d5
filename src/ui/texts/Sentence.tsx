import * as React from 'react';

export interface SentenceProps {
  /** A localised string with the places `{0}`, `{1}` … */
  readonly template: string;
  /** Their values: numbers, and elements, since each text needs an element of its own. */
  readonly values: readonly (number | React.ReactElement)[];
}

/** A localised string with elements in its places. */
export function Sentence({ template, values }: SentenceProps): React.ReactElement {
  const withNumbers = template.replace(/\{(\d)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    return typeof value === 'number' ? String(value) : place;
  });
  return (
    <>
      {withNumbers
        .split(/\{(\d)\}/)
        .map((part, index) =>
          index % 2 === 1 ? (
            <React.Fragment key={index}>{values[Number(part)]}</React.Fragment>
          ) : (
            part !== '' && <span key={index}>{part}</span>
          )
        )}
    </>
  );
}
