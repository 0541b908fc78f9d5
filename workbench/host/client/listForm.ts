import { drawListForm } from '../forms/form/drawListForm';
import { runListPage } from '../forms/runListPage';

runListPage(drawListForm);
