package io.dinhdanh.benchmarks.chip;

/** How a chip opens. */
enum Door {
  BAC("BAC"),
  PACE("PACE, generic mapping"),
  PACE_IM("PACE, integrated mapping"),
  PACE_CAM("PACE, chip authentication mapping");

  private final String title;

  Door(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }
}
