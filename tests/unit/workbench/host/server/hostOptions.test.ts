import path from 'node:path';
import { hostOptionsFrom } from '../../../../../workbench/host/server/hostOptions';

describe('hostOptionsFrom', () => {
  it('has a fixed port and a folder in the project unless told otherwise', () => {
    expect(hostOptionsFrom('/project', {}, [])).toEqual({
      port: 4378,
      dataFolder: path.join('/project', '.workbench'),
      isReset: false,
      projectFolder: '/project'
    });
  });

  it('takes a free port for 0, another folder, and the reset', () => {
    const options = hostOptionsFrom('/project', { PORT: '0', WORKBENCH_DATA: ':memory:' }, ['--reset']);
    expect(options).toMatchObject({ port: 0, dataFolder: ':memory:', isReset: true });
  });

  it('refuses a port that is none', () => {
    expect(() => hostOptionsFrom('/project', { PORT: 'https' }, [])).toThrow('PORT must be a number');
  });
});
