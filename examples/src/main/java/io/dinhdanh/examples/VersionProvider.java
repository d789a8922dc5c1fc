package io.dinhdanh.examples;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest states. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Dinhdanh.class.getPackage().getImplementationVersion();
    return new String[] {"dinhdanh " + (version == null ? "(not packaged)" : version)};
  }
}
