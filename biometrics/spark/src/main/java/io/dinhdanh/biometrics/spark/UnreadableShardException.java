package io.dinhdanh.biometrics.spark;

/** A shard cannot be read; whoever asked for it answers without it and says so. */
final class UnreadableShardException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ShardRef shard;
  private final String code;

  UnreadableShardException(ShardRef shard, String code, Throwable cause) {
    super(code, cause);
    this.shard = shard;
    this.code = code;
  }

  ShardRef shard() {
    return shard;
  }

  /** The code of the reason. */
  String code() {
    return code;
  }
}
