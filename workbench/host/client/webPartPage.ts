import { runWebPartPage } from '../runtime/runWebPartPage';
import { readPageModel } from '../runtime/readPageModel';
import { requireElement } from '../runtime/requireElement';
import { showFailure } from '../runtime/showFailure';

runWebPartPage(readPageModel(document)).catch((error: unknown) =>
  showFailure(document.querySelector<HTMLElement>('[data-web-part]') ?? requireElement('workbench-canvas'), error)
);
