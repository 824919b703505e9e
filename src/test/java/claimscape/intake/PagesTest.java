package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Edtf;
import claimscape.text.Metadata;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages: their text comes out complete and in order, and nothing else as part of it. */
class PagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"news", "blog", "tables", "arabic"})
  void theTextOfAPageIsTheTextItWasMadeFrom(String page) throws IOException {
    assertThat(Shelf.lines(Shelf.taken(page + ".html")))
        .containsExactlyElementsOf(Shelf.original(page + ".txt"));
  }

  @Test
  void whatStandsAroundTheTextIsKeptAndIsNoPartOfIt() {
    Outcome.Taken taken = Shelf.taken("news.html");
    String around = String.join("\n", Shelf.leftOut(taken));

    assertThat(around)
        .contains(
            "News · Sport · Jobs · Weather", "We use cookies", "Most read", "Share on Facebook")
        .contains("Ferry timetable cut by a third", "it moves in the wind", "All rights reserved");
    assertThat(taken.leftOut()).isEqualTo(Shelf.leftOut(taken).size());
  }

  @Test
  void whatABrowserDoesNotShowIsNowhere() {
    assertThat(Shelf.taken("news.html").text().content())
        .doesNotContain("written by a script", "hidden paragraph", "track(1)", "color:red");
  }

  @Test
  void aPageSaysItsTitleAuthorsOutletDateAddressAndLanguage() {
    assertThat(Shelf.taken("news.html").metadata())
        .isEqualTo(
            new Metadata(
                "Harbour board shuts the old pier",
                "Maud Ferrier, Oke Lund",
                "Tidewater Gazette",
                Edtf.parse("2019-05-04"),
                Optional.of("https://gazette.example/2019/old-pier"),
                Optional.of("en-GB")));
  }

  @ParameterizedTest
  @CsvSource({"news.html, UTF-8", "tables.html, windows-1252", "arabic.html, windows-1256"})
  void theCharacterSetIsTheDeclaredOne(String page, String charset) {
    Outcome.Taken taken = Shelf.taken(page);
    assertThat(taken.charset()).isEqualTo(charset);
    assertThat(taken.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"blog.html, Gwen Parry, en", "arabic.html, '', ar"})
  void whatAPageDoesNotSayIsLeftOpenOrGuessed(String page, String author, String language) {
    Metadata metadata = Shelf.taken(page).metadata();
    assertThat(metadata.author()).isEqualTo(author);
    assertThat(metadata.language()).contains(language);
    assertThat(metadata.url()).isEmpty();
  }
}
