package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Routes all links of a placed plan without leading any of them under a foreign box. */
final class Routing {

  private final Plan plan;
  private final Sheet sheet;
  private final Crossings crossings;

  /** Links as they were created, so that no way depends on how they are listed. */
  private final int[] order;

  private final int[] lead;
  private final boolean[] joined;
  private final @Nullable Leg[] leads;
  private final List<List<Leg>> branches;

  Routing(Plan plan, Forest forest, Sheet sheet, Cancel cancel) {
    this.plan = plan;
    this.sheet = sheet;
    int links = plan.links().size();
    order = Forest.linksByOrder(plan);
    lead = leads(plan, forest, sheet);
    joined = joined(plan);
    Lanes lanes = new Lanes(sheet);
    crossings = new Crossings(sheet, lanes);
    Leg[] hanging = new Leg[links];
    Families families = new Families(plan, sheet, lanes, hanging);
    for (int v : forest.byCreation) {
      hang(families, forest, v);
    }
    leads = hanging;
    cancel.check();
    for (int l : order) {
      if (leads[l] == null && plan.links().get(l).target() instanceof End.ToBox(int target)) {
        leads[l] = crossings.between(lead[l], target);
      }
    }
    cancel.check();
    onLinks();
    List<List<Leg>> branches = new ArrayList<>(Collections.nCopies(links, List.of()));
    for (int l : order) {
      branches.set(l, branches(l));
    }
    this.branches = branches;
    List<Leg> legs = new ArrayList<>();
    for (int l : order) {
      legs.add(lead(l));
    }
    for (int l : order) {
      legs.addAll(branches.get(l));
    }
    cancel.check();
    new Sides(sheet, legs);
    new Tracks(sheet, legs);
    for (Leg leg : legs) {
      if (leg.around) {
        leg.detour = Detour.of(sheet, leg);
        cancel.check();
      }
    }
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (int l = 0; l < plan.links().size(); l++) {
      routes.add(route(l));
    }
    return routes;
  }

  /** The source that leads: the highest of those that hang by this link, or else the first. */
  private static int[] leads(Plan plan, Forest forest, Sheet sheet) {
    int[] lead = new int[plan.links().size()];
    for (int l = 0; l < lead.length; l++) {
      List<Integer> sources = plan.links().get(l).sources();
      lead[l] = sources.getFirst();
      boolean hanging = false;
      for (int source : sources) {
        boolean higher = sheet.places.get(source).y() < sheet.places.get(lead[l]).y();
        if (forest.link[source] == l && (!hanging || higher)) {
          lead[l] = source;
          hanging = true;
        }
      }
    }
    return lead;
  }

  private static boolean[] joined(Plan plan) {
    boolean[] joined = new boolean[plan.links().size()];
    for (int l = 0; l < joined.length; l++) {
      joined[l] |= plan.links().get(l).sources().size() > 1;
      if (plan.links().get(l).target() instanceof End.ToLink(int index)) {
        joined[index] = true;
      }
    }
    return joined;
  }

  private void hang(Families families, Forest forest, int parent) {
    int[] children =
        Arrays.stream(forest.children[parent])
            .filter(child -> lead[forest.link[child]] == child)
            .filter(child -> plan.links().get(forest.link[child]).target() instanceof End.ToBox)
            .toArray();
    if (children.length > 0) {
      int[] links = Arrays.stream(children).map(child -> forest.link[child]).toArray();
      families.hang(parent, children, links);
    }
  }

  /** Links onto links, each after the link on which it ends; what runs in a circle comes last. */
  private void onLinks() {
    List<List<Integer>> onto = new ArrayList<>();
    List<Integer> ready = new ArrayList<>();
    for (int l = 0; l < leads.length; l++) {
      onto.add(List.of());
    }
    for (int l : order) {
      if (plan.links().get(l).target() instanceof End.ToLink(int index)) {
        if (onto.get(index).isEmpty()) {
          onto.set(index, new ArrayList<>(1));
        }
        onto.get(index).add(l);
      }
      if (leads[l] != null) {
        ready.add(l);
      }
    }
    for (int i = 0; i < ready.size(); i++) {
      Leg below = leads[ready.get(i)];
      for (int l : onto.get(ready.get(i))) {
        if (below != null && leads[l] == null) {
          leads[l] = crossings.toJoint(lead[l], below.start);
          ready.add(l);
        }
      }
    }
    Terminal[] starts = new Terminal[leads.length];
    for (int l = 0; l < leads.length; l++) {
      starts[l] = leads[l] == null ? open(lead[l]) : leads[l].start;
    }
    for (int l : order) {
      if (leads[l] == null && plan.links().get(l).target() instanceof End.ToLink(int index)) {
        leads[l] = crossings.toJoint(starts[l], starts[index]);
      }
    }
  }

  private Terminal open(int source) {
    Terminal start = Terminal.right(source, sheet);
    return sheet.regular() ? start : start.offGrid(sheet);
  }

  /** The ways of linked premises to their junction, beside the one that leads. */
  private List<Leg> branches(int l) {
    List<Leg> others = new ArrayList<>();
    boolean seen = false;
    for (int source : plan.links().get(l).sources()) {
      if (source == lead[l] && !seen) {
        seen = true;
      } else {
        others.add(crossings.joining(source, lead(l).start));
      }
    }
    return others;
  }

  private Leg lead(int l) {
    Leg leg = leads[l];
    if (leg == null) {
      throw new IllegalStateException("link " + l + " has no way");
    }
    return leg;
  }

  private Route route(int l) {
    Leg main = lead(l);
    List<Point> way = main.points();
    if (!joined[l]) {
      return new Route(List.of(way), List.of(), Optional.empty());
    }
    Point joint = main.start.joint();
    List<List<Point>> parts = new ArrayList<>();
    int next = 0;
    boolean seen = false;
    for (int source : plan.links().get(l).sources()) {
      if (source == lead[l] && !seen) {
        seen = true;
        parts.add(List.of(way.getFirst(), joint));
      } else {
        parts.add(branches.get(l).get(next++).points());
      }
    }
    List<Point> trunk = new ArrayList<>();
    trunk.add(joint);
    trunk.addAll(way.subList(1, way.size()));
    return new Route(parts, Leg.straight(trunk), Optional.of(joint));
  }
}
