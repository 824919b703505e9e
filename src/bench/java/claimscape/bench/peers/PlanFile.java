package claimscape.bench.peers;

import claimscape.layout.Box;
import claimscape.layout.End;
import claimscape.layout.Link;
import claimscape.layout.Plan;
import claimscape.layout.Rect;
import claimscape.layout.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plans and places as lines of numbers, from one process to another. */
final class PlanFile {

  private PlanFile() {}

  static void write(Plan plan, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(plan.boxes().size() + " " + plan.links().size());
    for (Box box : plan.boxes()) {
      lines.add(box.width() + " " + box.height() + " " + box.order());
    }
    for (Link link : plan.links()) {
      if (link.target() instanceof End.ToBox(int target)) {
        lines.add(
            link.sources().getFirst() + " " + target + " " + link.order() + " " + link.kind());
      }
    }
    Files.write(file, lines);
  }

  static Plan read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int boxes = (int) numbers(lines.getFirst())[0];
    List<Box> found = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      double[] n = numbers(line);
      if (found.size() < boxes) {
        found.add(Box.free(n[0], n[1], (int) n[2]));
      } else {
        links.add(new Link(List.of((int) n[0]), new End.ToBox((int) n[1]), (int) n[2], (int) n[3]));
      }
    }
    return Plan.of(found, links);
  }

  static void write(Placed placed, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(placed.size().width() + " " + placed.size().height() + " " + placed.text());
    for (Rect box : placed.boxes()) {
      lines.add(box.x() + " " + box.y() + " " + box.width() + " " + box.height());
    }
    Files.write(file, lines);
  }

  static Placed readPlaces(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    double[] size = numbers(lines.getFirst());
    List<Rect> boxes = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      double[] n = numbers(line);
      boxes.add(new Rect(n[0], n[1], n[2], n[3]));
    }
    return new Placed(boxes, new Size(size[0], size[1]), size[2]);
  }

  static double[] numbers(String line) {
    return List.of(line.strip().split("\\s+")).stream().mapToDouble(Double::parseDouble).toArray();
  }
}
