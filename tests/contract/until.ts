/** Waits for what a store does behind the scenes; fails after five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; !holds(); round += 1) {
    if (round > 250) {
      throw new Error('It did not come about');
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
