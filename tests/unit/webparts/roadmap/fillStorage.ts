/** Lets the storage take so many letters, and no more. */
export function fillStorage(room: number): jest.SpyInstance {
  const { setItem } = Storage.prototype;
  return jest.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, name, value) {
    const used = Object.entries(this).reduce((sum, [key, text]) => sum + (key === name ? 0 : String(text).length), 0);
    if (used + value.length > room) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    setItem.call(this, name, value);
  });
}
