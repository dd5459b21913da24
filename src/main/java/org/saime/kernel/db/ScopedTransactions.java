package org.saime.kernel.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Scope;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Every transaction runs as somebody: the scope bound to the request is written into the transaction, where the row policies read it. */
@Component("transactionManager")
public class ScopedTransactions extends JdbcTransactionManager {
    private static final String BIND =
            "select set_config('app.user', ?, true), set_config('app.org', ?, true), set_config('app.units', ?, true), set_config('app.intake_units', ?, true),"
                    + " set_config('app.families', ?, true), set_config('app.municipalities', ?, true), set_config('app.shared_families', ?, true), set_config('app.audit', ?, true)";

    public ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Scope scope = Scope.bound();
        if (scope == null) {
            return; // nobody bound: the policies show no rows
        }
        var connection = DataSourceUtils.getConnection(java.util.Objects.requireNonNull(getDataSource()));
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, text(scope.user()));
            statement.setString(2, text(scope.org()));
            statement.setString(3, array(scope.units()));
            statement.setString(4, array(scope.intakeUnits()));
            statement.setString(5, array(scope.readableFamilies()));
            statement.setString(6, array(scope.municipalities()));
            statement.setString(7, array(scope.sharedFamilies()));
            statement.setString(8, scope.readsAudit() ? "on" : "off");
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("cannot bind the scope", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, getDataSource());
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
