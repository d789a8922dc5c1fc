package io.dinhdanh.examples.account;

import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.AccountJson;
import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.CommandId;
import io.dinhdanh.core.account.Decision;
import io.dinhdanh.core.account.DoneCommand;
import io.dinhdanh.core.account.Entry;
import io.dinhdanh.core.account.Level;
import io.dinhdanh.core.account.Stage;
import io.dinhdanh.core.json.MalformedJsonException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts in two plain tables: the snapshot by which the next command is decided, and the audit
 * trail. Whoever writes a version first wins; whoever comes second decides again on what is there
 * now. Thread-safe if the source of connections is.
 */
public final class JdbcAccounts {

  /** The tables. */
  public static final List<String> TABLES =
      List.of(
          "create table account (id varchar(64) primary key, version bigint not null,"
              + " snapshot text not null)",
          "create table account_entry (account_id varchar(64) not null, version bigint not null,"
              + " command_id varchar(64) not null, action varchar(32) not null,"
              + " stage varchar(32) not null, level varchar(16) not null, entry text not null,"
              + " primary key (account_id, version), unique (account_id, command_id))");

  /** Where connections come from, such as {@code dataSource::getConnection}. */
  public interface Connections {

    /**
     * Opens a connection, or takes one from a pool.
     *
     * @return the connection, which the caller closes
     * @throws SQLException if the database fails
     */
    Connection open() throws SQLException;
  }

  private static final int ATTEMPTS = 10;

  private final Connections source;
  private final AccountMachine machine;
  private final Clock clock;

  /**
   * A store.
   *
   * @param source leads to the tables
   * @param machine decides
   * @param clock tells when
   */
  public JdbcAccounts(Connections source, AccountMachine machine, Clock clock) {
    this.source = source;
    this.machine = machine;
    this.clock = clock;
  }

  /**
   * Stores a new account.
   *
   * @param account its first version
   * @throws SQLException if there is one of that id, or the database fails
   */
  public void add(Account account) throws SQLException {
    try (Connection connection = source.open();
        PreparedStatement insert =
            connection.prepareStatement("insert into account values (?, ?, ?)")) {
      insert.setString(1, account.id());
      insert.setLong(2, account.version());
      insert.setString(3, AccountJson.ACCOUNT.write(account));
      insert.executeUpdate();
    }
  }

  /**
   * Carries out a command and stores what came of it, all or nothing.
   *
   * @param id of the account
   * @param command what is wanted
   * @return the answer, as it was stored
   * @throws SQLException if the database fails
   * @throws MalformedJsonException if the stored account cannot be read
   */
  public Decision handle(String id, Command command) throws SQLException, MalformedJsonException {
    try (Connection connection = source.open()) {
      connection.setAutoCommit(false);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Account account = load(connection, id);
        Decision decision = decide(connection, account, command);
        if (!(decision instanceof Decision.Accepted accepted) || store(connection, accepted)) {
          connection.commit();
          return decision;
        }
        connection.rollback();
      }
      throw new SQLException("the account is too busy");
    }
  }

  /** An account remembers its latest commands; older ones are looked up in the audit trail. */
  private Decision decide(Connection connection, Account account, Command command)
      throws SQLException {
    DoneCommand done = find(connection, account.id(), command.envelope().id());
    return done != null && done.action() == command.action()
        ? new Decision.Repeated(account, done)
        : machine.decide(account, command, clock.instant());
  }

  private static @Nullable DoneCommand find(Connection connection, String id, CommandId command)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select action, version, stage, level from account_entry"
                + " where account_id = ? and command_id = ?")) {
      select.setString(1, id);
      select.setString(2, command.value());
      try (ResultSet rows = select.executeQuery()) {
        return !rows.next()
            ? null
            : new DoneCommand(
                command,
                Action.valueOf(rows.getString(1)),
                rows.getLong(2),
                Stage.valueOf(rows.getString(3)),
                Level.valueOf(rows.getString(4)));
      }
    }
  }

  /** Writes the next version if nobody else did. */
  private static boolean store(Connection connection, Decision.Accepted accepted)
      throws SQLException {
    Account account = accepted.account();
    try (PreparedStatement update =
        connection.prepareStatement(
            "update account set version = ?, snapshot = ? where id = ? and version = ?")) {
      update.setLong(1, account.version());
      update.setString(2, AccountJson.ACCOUNT.write(account));
      update.setString(3, account.id());
      update.setLong(4, account.version() - 1);
      if (update.executeUpdate() == 0) {
        return false;
      }
    }
    append(connection, account, accepted.entry());
    return true;
  }

  private static void append(Connection connection, Account account, Entry entry)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into account_entry values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, account.id());
      insert.setLong(2, entry.version());
      insert.setString(3, entry.command().value());
      insert.setString(4, entry.action().name());
      insert.setString(5, account.stage().name());
      insert.setString(6, account.level().name());
      insert.setString(7, AccountJson.ENTRY.write(entry));
      insert.executeUpdate();
    }
  }

  private static Account load(Connection connection, String id)
      throws SQLException, MalformedJsonException {
    try (PreparedStatement select =
        connection.prepareStatement("select snapshot from account where id = ?")) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new SQLException("no such account");
        }
        return AccountJson.ACCOUNT.read(rows.getString(1));
      }
    }
  }

  /**
   * The account rebuilt from its audit trail.
   *
   * @param first its first version
   * @return the account after every stored entry
   * @throws SQLException if the database fails
   * @throws MalformedJsonException if an entry cannot be read
   */
  public Account rebuild(Account first) throws SQLException, MalformedJsonException {
    Account account = first;
    try (Connection connection = source.open();
        PreparedStatement select =
            connection.prepareStatement(
                "select entry from account_entry where account_id = ? order by version")) {
      select.setString(1, first.id());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          account = account.after(AccountJson.ENTRY.read(rows.getString(1)));
        }
      }
    }
    return account;
  }
}
