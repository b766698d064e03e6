package co.misprocesos.project.control;

/** The statements that the lists send, with their parameters written in, for a benchmark that sends them without us. */
public final class ProjectListSql {

    private ProjectListSql() {}

    public static String projects(int userId) {
        return ProjectList.PROJECTS
                .replace("?1", String.valueOf(userId))
                .replace("?2", "current_date - 182")
                .replace("?3", "current_date");
    }

    public static String cases(int userId, int projectId) {
        return ProjectList.CASES.replace("?1", String.valueOf(userId)).replace("?2", String.valueOf(projectId));
    }
}
