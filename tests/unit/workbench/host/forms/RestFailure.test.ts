import { restFailure } from '../../../../../workbench/host/forms/RestFailure';

describe('restFailure', () => {
  it.each([
    ['{"odata.error":{"code":"-1","message":{"lang":"en-US","value":"File Not Found."}}}', 'File Not Found.'],
    ['{"error":{"code":"-1","message":{"lang":"en-US","value":"Verbose"}}}', 'Verbose'],
    ['{"error":{"code":"-1","message":"Fourth"}}', 'Fourth'],
    ['429 TOO MANY REQUESTS', '429 TOO MANY REQUESTS'],
    ['', 'HTTP 500']
  ])('finds the message in %s', (body, message) => {
    expect(restFailure(500, body).message).toBe(message);
  });
});
