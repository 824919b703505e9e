package claimscape.intake;

import claimscape.intake.document.Document;
import claimscape.intake.document.Refusal;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads a document that may be broken on purpose. Where a library slips on its bytes (a missing
 * object, an index out of range, structures nested without end), that is the document's fault, and
 * it is refused like any other damaged one.
 */
final class Attempt {
  private Attempt() {}

  static Document read(String name, Callable<Document> reading) throws Refusal {
    FutureTask<Document> task = new FutureTask<>(reading);
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.of("intake.interrupted", name);
    } catch (ExecutionException e) {
      throw refusal(name, Objects.requireNonNull(e.getCause()));
    }
  }

  private static Refusal refusal(String name, Throwable why) {
    return switch (why) {
      case Refusal refusal -> refusal;
      case IOException broken -> Refusal.of("intake.damaged", name);
      case RuntimeException slip -> Refusal.of("intake.damaged", name);
      case StackOverflowError tooDeep -> Refusal.of("intake.damaged", name);
      case OutOfMemoryError tooMuch -> Refusal.of("intake.memory", name);
      case Error error -> throw error;
      default -> throw new IllegalStateException(why);
    };
  }
}
