package claimscape.ui.shell;

import claimscape.drawing.Drawing;
import claimscape.drawing.Themes;
import claimscape.drawing.poster.Pane;
import claimscape.picture.pdf.Paper;
import claimscape.picture.pdf.Tiling;
import claimscape.storage.PictureChoice;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Stage;

/** Prints the map: on one page, or as a poster where its words could not be read on one. */
final class Printing {
  private final Shell shell;
  private final Stage stage;
  private final Pictures pictures;

  Printing(Shell shell, Stage stage, Pictures pictures) {
    this.shell = shell;
    this.stage = stage;
    this.pictures = pictures;
  }

  /** Asks by the dialog of the system; where there is no printer, says so. */
  void print() {
    Optional<PrinterJob> job =
        Printer.getAllPrinters().isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(PrinterJob.createPrinterJob());
    if (job.isEmpty()) {
      shell.say(Problem.of("print.none"));
    } else if (job.get().showPrintDialog(stage)) {
      pictures.draw(PictureChoice.Colours.PRINT, drawing -> print(drawing, job.get()));
    }
  }

  private void print(Drawing drawing, PrinterJob job) {
    PageLayout chosen = job.getJobSettings().getPageLayout();
    double margin = Math.max(1, chosen.getLeftMargin());
    double width = chosen.getPrintableWidth() + 2 * margin;
    double height = chosen.getPrintableHeight() + 2 * margin;
    Tiling tiling =
        Tiling.of(drawing, new Paper(Math.min(width, height), Math.max(width, height), margin));
    boolean across = tiling.pageWidth() > tiling.pageHeight();
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(
                chosen.getPaper(),
                across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.DEFAULT);
    PrintedMarks marks = new PrintedMarks(Themes.PRINT);
    List<Pane> tiles = tiling.panes();
    boolean printed =
        tiles.stream()
            .allMatch(tile -> job.printPage(layout, marks.page(drawing, tile, tiling.scale())));
    boolean sent = printed && job.endJob();
    String pages = Integer.toString(tiles.size());
    shell.say(sent ? Problem.of("print.sent", pages) : Problem.of("print.failed"));
  }
}
