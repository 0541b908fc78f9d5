import { drawListView } from '../forms/view/drawListView';
import { runListPage } from '../forms/runListPage';

runListPage(drawListView);
