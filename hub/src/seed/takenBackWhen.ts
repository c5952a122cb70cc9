class TakenBack extends Error {}

/**
 * Does the work, and on a dry run takes it back: what `work` calls when all is written then throws, so that every
 * transaction around it is given up.
 */
export async function takenBackWhen(
  dryRun: boolean | undefined,
  work: (atTheEnd: () => void) => Promise<void>,
): Promise<void> {
  const atTheEnd = (): void => {
    if (dryRun) throw new TakenBack();
  };
  try {
    await work(atTheEnd);
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
