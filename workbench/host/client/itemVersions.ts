import { drawItemVersions } from '../forms/drawItemVersions';
import { runListPage } from '../forms/runListPage';

runListPage(drawItemVersions);
