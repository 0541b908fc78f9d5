import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { AppTitle } from 'RoadmapWebPartStrings';

export default class RoadmapWebPart extends BaseClientSideWebPart<{}> {
  public override render(): void {
    this.domElement.textContent = AppTitle;
  }
}
