import { drawSiteContents } from '../forms/drawSiteContents';
import { runListPage } from '../forms/runListPage';

runListPage(drawSiteContents);
