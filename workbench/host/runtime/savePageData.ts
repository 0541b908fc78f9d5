import type { SerializedWebPart } from './SpfxModules';

const savedText = 'Tallennettu';
const failedText = 'Tallennus ei onnistunut';

/** Saves the web part's data with the page, one save after another, and says so beside the edit button. */
export function savePageData(dataId: string): (data: SerializedWebPart) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (data) => {
    const body = JSON.stringify({ pageId: dataId, data });
    last = last.then(() => send(body)).then(say, () => say(failedText));
    return last;
  };
}

async function send(body: string): Promise<string> {
  const response = await fetch('/_workbench/webpart', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive: true
  });
  return response.ok ? savedText : failedText;
}

function say(text: string): void {
  const status = document.getElementById('workbench-saved');
  if (status) {
    status.textContent = text;
  }
}
