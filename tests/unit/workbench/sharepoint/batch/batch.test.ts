import { aList, aSharePoint, intra, list, origin, type Answer, type TestSharePoint } from '../aSharePoint';

/** A batch as PnPjs writes it: line feeds alone, changesets for consecutive writes. */
function aBatch(parts: readonly string[]): string {
  const wrapped = parts.map((part) => {
    const request = `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${part}`;
    return part.startsWith('GET')
      ? request
      : `Content-Type: multipart/mixed; boundary="changeset_1"\n\n--changeset_1\n${request}\n\n--changeset_1--\n`;
  });
  return `${wrapped.map((part) => `--batch_1\n${part}\n`).join('')}\n--batch_1--\n`;
}

const headers = 'accept: application/json\ncontent-type: application/json;charset=utf-8\n';

function send(service: TestSharePoint, body: string): Answer {
  return service.post('$batch', body, { headers: { 'content-type': 'multipart/mixed; boundary=batch_1' } });
}

const get = `GET ${intra}/_api/web?$select=Title HTTP/1.1\n${headers}`;
const create = `POST ${intra}/_api/${list}/items HTTP/1.1\n${headers}\n{"Title":"A"}`;
const merge = `MERGE ${intra}/_api/${list}/items(1) HTTP/1.1\n${headers}if-match: "1"\n\n{"Title":"B"}`;
const missing = `GET ${intra}/_api/${list}/items(99) HTTP/1.1\n${headers}`;
const remove = `DELETE ${intra}/_api/${list}/items(1) HTTP/1.1\n${headers}if-match: *\n`;

function statusLines(answer: Answer): readonly string[] {
  return answer.text.split('\r\n').filter((line) => line.startsWith('HTTP/1.1'));
}

describe('batches', () => {
  it('are answered flat, part by part, with one line break after the closing boundary', () => {
    const answer = send(aList(), aBatch([get, merge.replace('items(1)', 'items(7)'), create]));
    const boundary = /boundary=(batchresponse_[0-9a-f-]{36})$/.exec(String(answer.headers['Content-Type']))?.[1];
    expect(answer.status).toBe(200);
    expect(answer.text.startsWith(`--${boundary}\r\nContent-Type: application/http\r\n`)).toBe(true);
    expect(answer.text.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
    expect(answer.text.endsWith('\r\n\r\n')).toBe(false);
    expect(statusLines(answer)).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 404 Not Found', 'HTTP/1.1 201 Created']);
    expect(answer.text).not.toContain('changeset');
  });

  it('write a part exactly so', () => {
    const answer = send(aList(), aBatch([create, merge]));
    const boundary = String(answer.headers['Content-Type']).split('boundary=')[1];
    expect(answer.text.split(`--${boundary}`)[2]).toBe(
      '\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 204 No Content\r\n' +
        'CONTENT-TYPE: application/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\nETAG: "2"\r\n\r\n\r\n'
    );
  });

  it('go on after a failure and undo nothing', () => {
    const service = aList();
    const answer = send(service, aBatch([create, missing, merge, merge, remove, create]));
    expect(statusLines(answer)).toEqual([
      'HTTP/1.1 201 Created',
      'HTTP/1.1 404 Not Found',
      'HTTP/1.1 204 No Content',
      'HTTP/1.1 412 Precondition Failed',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 201 Created'
    ]);
    expect(service.get(list).json.ItemCount).toBe(1);
  });

  it('take several changes of one changeset, and carriage returns', () => {
    const part = `Content-Type: application/http\r\n\r\n${create.replace(/\n/g, '\r\n')}\r\n`;
    const body =
      '--batch_1\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n' +
      `--c\r\n${part}--c\r\n${part}--c--\r\n--batch_1--`;
    const answer = send(aList(), body);
    expect(statusLines(answer)).toEqual(['HTTP/1.1 201 Created', 'HTTP/1.1 201 Created']);
  });

  it('need a digest for the whole and none for the parts', () => {
    const { post } = aList();
    const options = { 'content-type': 'multipart/mixed; boundary=batch_1', 'x-requestdigest': undefined };
    expect(post('$batch', aBatch([get]), { headers: options }).status).toBe(403);
  });

  it('answer each part in the dialect that it asked for', () => {
    const inVerbose = missing.replace('application/json', 'application/json;odata=verbose');
    const answer = send(aList(), aBatch([missing, inVerbose]));
    expect(answer.text).toContain('{"odata.error":{"code":"-2130575338');
    expect(answer.text).toContain('{"error":{"code":"-2130575338');
  });

  it('do not reach into another web', () => {
    const elsewhere = get.replace(intra, `${origin}/sites/tyhja`);
    expect(statusLines(send(aSharePoint(), aBatch([elsewhere])))).toEqual(['HTTP/1.1 501 Not Implemented']);
  });

  it('are refused when they do not end', () => {
    expect(send(aSharePoint(), aBatch([get]).replace('--batch_1--', '')).status).toBe(400);
  });
});
