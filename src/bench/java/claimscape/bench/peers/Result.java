package claimscape.bench.peers;

/** What came of giving a map to a tool. */
sealed interface Result {

  /**
   * It made a picture.
   *
   * @param seconds of the processor: of the whole process, or warm in a process that runs on
   * @param firstSeconds of the first run in its process
   * @param megabytes the most memory the process held
   * @param under links under boxes, where its routes are known; otherwise -1
   */
  record Done(Placed placed, double seconds, double firstSeconds, double megabytes, int under)
      implements Result {}

  /** It was killed at the end of its time, or gave up. */
  record Unfinished(double seconds, double megabytes) implements Result {}

  /** It was not asked: it is not installed, or did not finish a smaller map. */
  record Absent(String why) implements Result {}
}
