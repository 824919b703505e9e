package claimscape.picture.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimscape.WrittenPage;
import claimscape.drawing.map.GrownProject;
import claimscape.drawing.map.Notations;
import claimscape.format.WriteOptions;
import claimscape.project.Project;
import claimscape.storage.Opening;
import claimscape.ui.shell.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page under the hands of a reader, in a real browser where this machine has one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {
  /**
   * What a reader sees of the box that is open: "good", or what is wrong. The words that are lit
   * are those of its quote, and the first of them is in sight.
   */
  private static final String SEEN =
      """
      (() => {
        const letters = text => text.replace(/[^\\p{L}\\p{N}]/gu, '');
        const exhibit = document.querySelector('.exhibit:not([hidden])');
        if (!exhibit || exhibit.dataset.box !== '%s') { return 'another box is open'; }
        const quotation = exhibit.querySelector('.quotation.on');
        if (!quotation) { return exhibit.querySelector('.origin') ? 'good' : 'no quote is chosen'; }
        const marks = [...document.querySelectorAll('mark.on')];
        const lit = marks.map(mark => mark.textContent).join('');
        if (letters(lit) !== letters(quotation.querySelector('q').textContent)) { return 'lit: ' + lit; }
        const frame = document.getElementById('transcripts').getBoundingClientRect();
        const at = marks[0].getBoundingClientRect();
        return at.top >= frame.top && at.top + 10 <= frame.bottom && at.width > 0 ? 'good'
          : 'out of sight: ' + at.top + ' in ' + frame.top + ' to ' + frame.bottom;
      })()
      """;

  /** How many boxes and links a browser has to lay out. */
  private static final String SEEN_PIECES =
      "[...document.querySelectorAll('#drawing > g > svg')]"
          + ".filter(it => getComputedStyle(it).display !== 'none').length";

  private Path folder = Path.of("");
  private Optional<Browser> browser = Optional.empty();

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException, InterruptedException {
    folder = temporary;
    Optional<Path> program = Browser.installed();
    if (program.isEmpty()) {
      System.out.println("A browser is not there; pages are not tried in one.");
    }
    assumeTrue(program.isPresent());
    browser = Optional.of(Browser.start(program.get(), Files.createDirectory(folder.resolve("p"))));
  }

  @AfterAll
  void end() {
    browser.ifPresent(Browser::close);
  }

  private Browser opened(Project project, WriteOptions options)
      throws IOException, InterruptedException {
    Path page = folder.resolve("map.html");
    Files.write(page, WrittenPage.bytes(project, options));
    Browser here = browser.orElseThrow();
    here.open(page);
    return here;
  }

  private Browser sample() throws IOException, InterruptedException {
    return Sample.mapped() instanceof Opening.Opened mapped
        ? opened(mapped.project(), WriteOptions.USUAL)
        : opened(Project.titled("the sample is not there"), WriteOptions.USUAL);
  }

  private static String[] boxes(Browser page) throws InterruptedException {
    return page.tell("[...document.querySelectorAll('.exhibit')].map(e => e.dataset.box).join(' ')")
        .split(" ");
  }

  @Test
  void aClickOnEachBoxOpensItsWords() throws IOException, InterruptedException {
    Browser page = sample();
    for (String box : boxes(page)) {
      String at = "document.getElementById('" + box + "').getBoundingClientRect()";
      String[] middle =
          page.tell("(r => (r.left + r.width / 2) + ' ' + (r.top + r.height / 2))(" + at + ")")
              .split(" ");
      page.click(Double.parseDouble(middle[0]), Double.parseDouble(middle[1]));
      assertThat(page.tell(SEEN.formatted(box))).as(box).isEqualTo("good");
    }
  }

  @Test
  void theKeyboardAloneOpensEachBox() throws IOException, InterruptedException {
    Browser page = sample();
    String here = "document.activeElement.id";
    for (int i = 0; i < 30 && !page.tell(here).startsWith("statement"); i++) {
      page.press("Tab");
    }
    for (String box : boxes(page)) {
      assertThat(page.tell(here)).isEqualTo(box);
      page.press("Enter");
      assertThat(page.tell(SEEN.formatted(box))).as(box).isEqualTo("good");
      page.press("j");
    }
  }

  @Test
  void enterOnceMoreGoesToTheNextWordsOfABox() throws IOException, InterruptedException {
    Browser page = sample();
    String several =
        page.tell(
            "[...document.querySelectorAll('.exhibit')]"
                + ".find(e => e.querySelectorAll('.quotation').length > 1).dataset.box");
    page.tell("document.getElementById('" + several + "').focus()");
    page.press("Enter");
    String first = page.tell("document.querySelector('.quotation.on').dataset.name");
    page.press("Enter");
    assertThat(page.tell(SEEN.formatted(several))).isEqualTo("good");
    assertThat(page.tell("document.querySelector('.quotation.on').dataset.name"))
        .isNotEqualTo(first);
    assertThat(page.tell("document.querySelector('.exhibit:not([hidden]) .step').textContent"))
        .startsWith("2 of ");
  }

  @Test
  void theLabelOfAMarkLeadsBackToItsBox() throws IOException, InterruptedException {
    Browser page = sample();
    page.pretend("prefers-reduced-motion", "reduce");
    page.tell("document.querySelector('#contents button').click()");
    page.tell("document.querySelector('.transcript:not([hidden]) .label').focus()");
    for (int i = 0; i < 12; i++) {
      page.press("+");
    }
    String box = page.tell("document.activeElement.getAttribute('href').slice(1)");
    assertThat(page.tell(inSight(box))).isEqualTo("false");
    page.press("Enter");
    assertThat(page.tell("document.querySelector('.box.on').id")).isEqualTo(box);
    assertThat(page.tell(inSight(box))).isEqualTo("true");
  }

  private static String inSight(String box) {
    return "(r => r.width > 0 && r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <="
        + " innerHeight)(document.getElementById('"
        + box
        + "').getBoundingClientRect())";
  }

  @Test
  void aSearchGoesOverStatementsAndTexts() throws IOException, InterruptedException {
    Browser page = sample();
    page.press("/");
    page.type("wounded");
    assertThat(page.tell("document.querySelectorAll('.box.hit').length")).isEqualTo("1");
    page.press("Enter");
    assertThat(page.tell("document.querySelector('.box.on').getAttribute('aria-label')"))
        .endsWith("E1 Evidence");
    page.tell("document.getElementById('sought').value = ''");
    page.type("zzz");
    assertThat(page.tell("document.getElementById('found').textContent")).isEqualTo("No match");
  }

  @Test
  void spaceFoldsABranchAwayAndBringsItBack() throws IOException, InterruptedException {
    Browser page = opened(Notations.together(), WriteOptions.USUAL);
    String shown =
        "[...document.querySelectorAll('.box')].filter(b => b.style.display !== 'none').length";
    String all = page.tell(shown);
    page.tell("document.querySelector('.box[aria-expanded=true]').focus()");
    page.press(" ");
    assertThat(Integer.parseInt(page.tell(shown))).isLessThan(Integer.parseInt(all));
    assertThat(page.tell("document.activeElement.getAttribute('aria-expanded')"))
        .isEqualTo("false");
    page.press(" ");
    assertThat(page.tell(shown)).isEqualTo(all);
  }

  @Test
  void keysChangeTheSizeAndFitAgain() throws IOException, InterruptedException {
    Browser page = sample();
    String size = "document.getElementById('zoom').textContent";
    String fitted = page.tell(size);
    page.press("+");
    assertThat(page.tell(size)).isNotEqualTo(fitted);
    page.press("0");
    assertThat(page.tell(size)).isEqualTo(fitted);
  }

  @Test
  void nothingIsAskedForBesidesThePage() throws IOException, InterruptedException {
    Browser page = sample();
    page.press("/");
    page.type("war");
    page.press("Enter");
    assertThat(page.requests()).hasSize(1).allMatch(url -> url.endsWith("map.html"));
    String forbidden =
        "new Promise(told => {document.addEventListener('securitypolicyviolation', e =>"
            + " told(e.effectiveDirective));fetch('https://example.org/').catch(() => {}).then(()"
            + " => setTimeout(told, 500, 'no')) })";
    assertThat(page.tell(forbidden)).isEqualTo("connect-src");
  }

  @ParameterizedTest
  @CsvSource({"light, '250, 250, 247'", "dark, '21, 24, 28'"})
  void thePageFollowsTheSystem(String scheme, String paper)
      throws IOException, InterruptedException {
    Browser page = sample();
    page.pretend("prefers-color-scheme", scheme);
    assertThat(page.tell("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(" + paper + ")");
    page.pretend("prefers-color-scheme", "light");
  }

  /**
   * What is out of sight is left to be laid out when it comes into sight, so that it opens soon.
   * Prints how soon; a figure is no law on a machine that is shared.
   */
  @Test
  void twoThousandStatementsOpen() throws IOException, InterruptedException {
    Browser page = opened(GrownProject.of(4, 2_900), WriteOptions.USUAL);
    String ready =
        "document.body.dataset.ready !== undefined && document.querySelectorAll('.box').length";
    assertThat(Integer.parseInt(page.tell(ready))).isGreaterThanOrEqualTo(2_000);
    String times = "Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)";
    String painted =
        "new Promise(r => requestAnimationFrame(() => setTimeout(() =>"
            + " r(Math.round(performance.now())))))";
    System.out.printf(
        "A page of 2,000 statements: loaded after %s ms, painted after %s ms%n",
        page.tell(times), page.tell(painted));
    assertThat(Integer.parseInt(page.tell(SEEN_PIECES))).isBetween(20, 800);
    page.press("0");
    assertThat(page.tell(SEEN_PIECES))
        .isEqualTo(page.tell("document.querySelectorAll('.box, #drawing > [data-at]').length"));
  }
}
