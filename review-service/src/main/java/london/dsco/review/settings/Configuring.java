package london.dsco.review.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Changes and shows the settings of a borough. */
@ApplicationScoped
public class Configuring {

    static final Step<SettingStatus> CHANGED =
            Step.named("CHANGED", SettingStatus.class)
                    .from(SettingStatus.IN_FORCE)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final BoroughSettings settings;

    Configuring(Commands commands, Reads reads, BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.settings = settings;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such key,
     *     {@code UNPROCESSABLE} when the setting cannot have this value
     */
    public SettingView change(Command<String> command, ChangeSetting change) {
        return commands.run(
                command,
                settings,
                CHANGED,
                setting -> setting.change(change.value()),
                (setting, made) -> SettingView.of(setting));
    }

    /** Returns a setting. It is about no child, so the read adds no line to the access log. */
    public SettingView read(String key, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        settings.find(key, actor, Lock.READ)
                                .map(SettingView::of)
                                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise()));
    }

    /** Lists all settings, in a fixed order. */
    public List<SettingView> list(Actor actor) {
        return reads.figures(
                actor, () -> settings.all(actor).stream().map(SettingView::of).toList());
    }
}
