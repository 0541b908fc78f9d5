import * as React from 'react';

interface IconProps {
  readonly className?: string;
}

function icon(path: string): React.FunctionComponent<IconProps> {
  return function Icon({ className }: IconProps): React.ReactElement {
    return (
      <svg
        className={className}
        viewBox="0 0 20 20"
        width="20"
        height="20"
        fill="currentColor"
        aria-hidden
        focusable="false"
      >
        <path d={path} fillRule="evenodd" clipRule="evenodd" />
      </svg>
    );
  };
}

export const InfoIcon = icon(
  'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM10.75 9v5h-1.5V9h1.5ZM10 6a.9.9 0 1 1 0 1.8A.9.9 0 0 1 10 6Z'
);
export const WarningIcon = icon(
  'M10 2.2c.45 0 .86.24 1.08.63l6.75 12.1c.47.83-.13 1.87-1.08 1.87H3.25c-.95 0-1.55-1.04-1.08-1.87l6.75-12.1c.22-.4.63-.63 1.08-.63Zm0 1.5L3.5 15.5h13L10 3.7ZM10.75 8v4h-1.5V8h1.5ZM10 13a.85.85 0 1 1 0 1.7.85.85 0 0 1 0-1.7Z'
);
export const DismissIcon = icon(
  'M5.05 4.1 10 9.05l4.95-4.95.95.95L10.95 10l4.95 4.95-.95.95L10 10.95 5.05 15.9l-.95-.95L9.05 10 4.1 5.05l.95-.95Z'
);
export const CheckIcon = icon('M16.6 5.2 8 13.8 3.9 9.7l-.9.9L8 15.6l9.5-9.5-.9-.9Z');
export const AddIcon = icon('M9.4 3h1.2v6.4H17v1.2h-6.4V17H9.4v-6.4H3V9.4h6.4V3Z');
export const SearchIcon = icon(
  'M8.5 3a5.5 5.5 0 0 1 4.23 9.02l4.12 4.13-.7.7-4.13-4.12A5.5 5.5 0 1 1 8.5 3Zm0 1.1a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z'
);
export const FilterIcon = icon('M3 5h14v1.2H3V5Zm2.5 4.4h9v1.2h-9V9.4ZM8 13.8h4V15H8v-1.2Z');
export const TimelineIcon = icon('M2 4h9v2.5H2V4Zm4 5h9v2.5H6V9Zm5 5h7v2.5h-7V14Z');
