package io.dinhdanh.biometrics.spark;

import java.util.Objects;

/**
 * A shard that did not answer.
 *
 * @param shard the shard
 * @param code the code of the reason, such as {@code not-at-write} or {@code damaged}
 */
public record Missing(ShardRef shard, String code) {

  public Missing {
    Objects.requireNonNull(shard, "shard");
    Objects.requireNonNull(code, "code");
  }
}
