import { runWebPartPage } from '../runtime/runWebPartPage';
import { readPageModel } from '../runtime/readPageModel';
import { requireElement } from '../runtime/requireElement';
import { showFailure } from '../runtime/showFailure';

const target = requireElement('workbench-part');
runWebPartPage(readPageModel(), target).catch((error: unknown) => showFailure(target, error));
