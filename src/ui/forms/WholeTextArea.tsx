import * as React from 'react';

/** A text field as high as its text, whatever the browser: style sheets do it in newer ones (`field-sizing`). */
export const WholeTextArea = React.forwardRef<HTMLTextAreaElement, React.TextareaHTMLAttributes<HTMLTextAreaElement>>(
  function WholeTextArea(props, ref): React.ReactElement {
    const area = React.useRef<HTMLTextAreaElement>(null);
    React.useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);
    React.useLayoutEffect(() => {
      const element = area.current;
      if (element && !('fieldSizing' in element.style)) {
        const border = element.offsetHeight - element.clientHeight;
        element.style.blockSize = 'auto';
        element.style.blockSize = `${element.scrollHeight + border}px`;
      }
    }, [props.value]);
    return <textarea ref={area} {...props} />;
  }
);
