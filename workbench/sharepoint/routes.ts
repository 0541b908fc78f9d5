import { changeRoutes } from './changes/changeRoutes';
import { contentTypeRoutes } from './contentTypes/contentTypeRoutes';
import { fieldLinkRoutes } from './contentTypes/fieldLinkRoutes';
import { fieldRoutes } from './fields/fieldRoutes';
import type { Routes } from './http/ApiContext';
import { itemRoutes } from './items/itemRoutes';
import { listRoutes } from './lists/listRoutes';
import { roleRoutes } from './permissions/roleRoutes';
import { recycleBinRoutes } from './recycleBin/recycleBinRoutes';
import { renderingRoutes } from './rendering/renderingRoutes';
import { userRoutes } from './users/userRoutes';
import { viewRoutes } from './views/viewRoutes';
import { webRoutes } from './webs/webRoutes';

/** Everything the service answers, by method and by the path with its ways of addressing brought to one name. */
export const routes: Routes = {
  ...webRoutes,
  ...userRoutes,
  ...listRoutes,
  ...fieldRoutes,
  ...viewRoutes,
  ...contentTypeRoutes,
  ...fieldLinkRoutes,
  ...itemRoutes,
  ...roleRoutes,
  ...changeRoutes,
  ...recycleBinRoutes,
  ...renderingRoutes
};
