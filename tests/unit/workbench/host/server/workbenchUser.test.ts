import { workbenchUserOf } from '../../../../../workbench/host/server/workbenchUser';

describe('workbenchUserOf', () => {
  it('is the owner when nobody is named', () => {
    expect(workbenchUserOf({})).toBe('owner');
  });

  it('believes the header before the cookie', () => {
    expect(workbenchUserOf({ 'workbench-user': 'reader', cookie: 'workbench-user=editor' })).toBe('reader');
    expect(workbenchUserOf({ cookie: 'a=1; workbench-user=editor; b=2' })).toBe('editor');
  });

  it('takes an unknown name for the owner', () => {
    expect(workbenchUserOf({ 'workbench-user': 'admin' })).toBe('owner');
  });
});
