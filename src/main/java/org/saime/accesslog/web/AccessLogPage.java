package org.saime.accesslog.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.accesslog.AccessLog;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;

/** The auditor's page: who looked at what; {@code unknownCode} when the code typed belongs to no family. */
public record AccessLogPage(
        Input in,
        int days,
        List<AccessLog.Entry> entries,
        @Nullable UUID next,
        boolean unknownCode) implements Page {}
