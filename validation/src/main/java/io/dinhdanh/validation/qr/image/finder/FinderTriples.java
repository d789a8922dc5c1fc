package io.dinhdanh.validation.qr.image.finder;

import io.dinhdanh.validation.qr.image.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins finder patterns into codes. The centres of two neighbours are as many modules apart as
 * their distance over the geometric mean of their module lengths along it, exactly so in
 * perspective.
 */
public final class FinderTriples {

  private static final int MOST_FINDERS = 20;
  private static final double MOST_MISALIGNMENT = 0.6;
  private static final double MOST_UNEVENNESS = 0.6;
  private static final double LEAST_MODULES = 17;
  private static final double MOST_MODULES = 220;

  private FinderTriples() {}

  /**
   * The triples that can be codes.
   *
   * @param finders patterns of one picture, best first
   * @param most how many triples at most
   * @return the triples, the most plausible first
   */
  public static List<FinderTriple> of(List<Finder> finders, int most) {
    List<Finder> best = finders.subList(0, Math.min(MOST_FINDERS, finders.size()));
    List<FinderTriple> triples = new ArrayList<>();
    for (Finder corner : best) {
      for (int i = 0; i < best.size(); i++) {
        for (int j = i + 1; j < best.size(); j++) {
          FinderTriple triple = triple(corner, best.get(i), best.get(j));
          if (triple != null) {
            triples.add(triple);
          }
        }
      }
    }
    triples.sort((one, other) -> Double.compare(one.cost(), other.cost()));
    return triples.subList(0, Math.min(most, triples.size()));
  }

  private static @Nullable FinderTriple triple(Finder corner, Finder one, Finder other) {
    if (corner.equals(one) || corner.equals(other) || !samePolarity(corner, one, other)) {
      return null;
    }
    Point first = one.centre().minus(corner.centre());
    Point second = other.centre().minus(corner.centre());
    double modulesOne = modules(corner, one, first);
    double modulesOther = modules(corner, other, second);
    double unevenness = Math.abs(Math.log(modulesOne / modulesOther));
    double misalignment = misalignment(corner, one, first) + misalignment(corner, other, second);
    double turn = first.cross(second) / (first.length() * second.length());
    double modules = (modulesOne + modulesOther) / 2 + 7;
    if (!(unevenness < MOST_UNEVENNESS
        && misalignment < 2 * MOST_MISALIGNMENT
        && Math.abs(turn) > 0.2
        && modules > LEAST_MODULES
        && modules < MOST_MODULES)) {
      return null;
    }
    double quality = (corner.quality() + one.quality() + other.quality()) / 3;
    double cost = misalignment + 1.5 * unevenness + 2 * (1 - quality);
    return turn > 0
        ? new FinderTriple(corner, one, other, modules, cost)
        : new FinderTriple(corner, other, one, modules, cost);
  }

  private static boolean samePolarity(Finder corner, Finder one, Finder other) {
    return corner.darkOnLight() == one.darkOnLight() && one.darkOnLight() == other.darkOnLight();
  }

  private static double modules(Finder from, Finder to, Point step) {
    return step.length() / Math.sqrt(from.moduleTowards(step) * to.moduleTowards(step));
  }

  private static double misalignment(Finder from, Finder to, Point step) {
    return (from.misalignment(step) + to.misalignment(step)) / 2;
  }
}
