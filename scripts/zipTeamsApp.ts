import { zipTeamsApp } from './package/teamsApp';

/** `npm run teams`: after a change of `config/teams/` or of the publisher. The build does the same. */
zipTeamsApp(process.cwd());
console.log('teams/TeamsSPFxApp.zip is up to date.');
