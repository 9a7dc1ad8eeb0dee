package london.dsco.network.borough;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BoroughProfiles implements PanacheRepositoryBase<BoroughProfile, String> {

    List<BoroughProfile> after(String gss, int most) {
        return find("gss > ?1 order by gss", gss).page(0, most).list();
    }
}
