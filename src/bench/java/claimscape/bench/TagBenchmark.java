package claimscape.bench;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.IdSource;
import claimscape.project.Project;
import claimscape.session.Desk;
import claimscape.session.Store;
import claimscape.session.TagKind;
import claimscape.session.Tagging;
import claimscape.session.TextSelection;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one tag costs: evidence for the target, in the model, the graph and the history. Each tag is
 * undone outside of the measured time, so the project keeps its size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TagBenchmark {
  private static final SourceId SOURCE = new SourceId("source");
  private static final String SENTENCE = "The bridge was closed before the storm. ";
  private static final int SOURCES = 20;

  @Param({"1000", "10000"})
  int statements;

  private Store store;
  private Tagging tagging;
  private TextSelection selection;

  @Setup
  public void build() {
    List<Entry> entries = new ArrayList<>();
    SourceText text = SourceText.of(SENTENCE.repeat(statements + 1));
    for (int i = 0; i < SOURCES; i++) {
      SourceId id = i == 0 ? SOURCE : new SourceId("source" + i);
      Held held = new Held(text, "", "UTF-8", "", Instant.EPOCH);
      entries.add(Source.of(id, 0, held, SourceCard.titled("Source " + i)));
    }
    for (int i = 0; i < statements; i++) {
      addStatement(entries, text, i);
    }
    switch (Project.of(entries)) {
      case Project.Built.Whole whole -> store = new Store(whole.project());
      case Project.Built.Broken broken -> throw new IllegalStateException(broken.toString());
    }
    Desk desk = new Desk(store);
    int[] given = {0};
    IdSource ids = () -> "new" + given[0]++;
    tagging = new Tagging(desk, ids);
    desk.target(new StatementId("s0"));
    selection = TextSelection.of(SOURCE, span(statements));
  }

  private static void addStatement(List<Entry> entries, SourceText text, int i) {
    StatementId id = new StatementId("s" + i);
    Label label = new Label(i == 0 ? Role.CLAIM : Role.EVIDENCE, i + 1);
    entries.add(Statement.of(id, i, label, "statement " + i, new Origin.Anchored()));
    SourceId source = i % SOURCES == 0 ? SOURCE : new SourceId("source" + i % SOURCES);
    entries.add(
        Passage.of(new PassageId("p" + i), i, id, source, List.of(Anchor.of(text, span(i)))));
    if (i > 0) {
      entries.add(
          Relation.of(
              new RelationId("r" + i),
              i,
              RelationKind.SUPPORTS,
              List.of(id),
              new StatementId("s" + (i - 1) / 3),
              new DrawnBy.Analyst()));
    }
  }

  private static Span span(int i) {
    int start = i * SENTENCE.length();
    return new Span(start, start + SENTENCE.length() - 1);
  }

  @Benchmark
  public Object tag() {
    return tagging.tag(TagKind.EVIDENCE, selection);
  }

  @TearDown(Level.Invocation)
  public void undo() {
    store.undo();
  }
}
